#pragma once
#include <stddef.h>

/// What spar asks of libpq (Debian's libpq5; PostgreSQL 15 documentation, chapter 34), which is loaded when
/// it is first asked: with Kerberos, LDAP and TLS it brings twenty libraries along, and only `sync` needs them.
///
/// NULL, or why the library cannot be loaded.
const char *spar_pq_load(void);

typedef struct pg_conn spar_pq;
typedef struct pg_result spar_pq_result;

/// Called for each option of a connection string that has a value; `is_secret` for passwords.
typedef void (*spar_pq_option)(void *context, const char *keyword, const char *value, int is_secret);

/// Reads a connection URL without connecting; -1 when it cannot be read.
int spar_pq_parse(const char *url, spar_pq_option option, void *context);

/// Begins to connect to what `url` names, with the keywords and values laid over it (both end with NULL);
/// environment, service file and password file are looked up by libpq. NULL when there is no memory.
spar_pq *spar_pq_start(const char *url, const char *const *keywords, const char *const *values);
/// The options in force, those of environment and service file with them.
void spar_pq_options(spar_pq *connection, spar_pq_option option, void *context);
/// Goes on connecting, waiting for at most that long: 1 connected, 0 not yet, -1 failed. `writes` is kept between
/// the calls and is 1 before the first (34.2).
int spar_pq_connect(spar_pq *connection, int milliseconds, int *writes);
void spar_pq_finish(spar_pq *connection);

/// Why the last thing failed; in the server's language.
const char *spar_pq_error(const spar_pq *connection);
int spar_pq_is_lost(const spar_pq *connection);
/// Whether the server asked for a password that nothing gave, or refused the one that was given.
int spar_pq_wants_password(const spar_pq *connection);
int spar_pq_used_password(const spar_pq *connection);
int spar_pq_server_version(const spar_pq *connection);

/// Sends SQL, one statement or several; 0 when it was not sent.
int spar_pq_send(spar_pq *connection, const char *sql);
int spar_pq_send_prepare(spar_pq *connection, const char *name, const char *sql);
/// Sends parameters, as text or NULL, to a prepared statement.
int spar_pq_send_prepared(
    spar_pq *connection, const char *name, int count, const char *const *values);
/// Waits for an answer for at most that long: 1 there, 0 not yet, -1 the server is gone.
int spar_pq_wait(spar_pq *connection, int milliseconds);
/// The next answer, or NULL behind the last.
spar_pq_result *spar_pq_next(spar_pq *connection);
/// Sends bytes of a COPY; `last` ends it. 0 when the server is gone.
int spar_pq_copy(spar_pq *connection, const char *bytes, size_t length, int last);
/// Asks the server to give up what it does.
void spar_pq_cancel(spar_pq *connection);

enum { SPAR_PQ_DONE, SPAR_PQ_ROWS, SPAR_PQ_COPY_IN, SPAR_PQ_FAILED };
int spar_pq_state(const spar_pq_result *result);
/// The SQLSTATE and the primary message of a failure; empty when there is none.
const char *spar_pq_sqlstate(const spar_pq_result *result);
const char *spar_pq_message(const spar_pq_result *result);
const char *spar_pq_constraint(const spar_pq_result *result);
int spar_pq_rows(const spar_pq_result *result);
int spar_pq_columns(const spar_pq_result *result);
/// A value as text, NULL for null; lives until `spar_pq_clear`.
const char *spar_pq_value(const spar_pq_result *result, int row, int column, size_t *length);
void spar_pq_clear(spar_pq_result *result);
