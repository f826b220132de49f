#include "CPQ.h"
#include <dlfcn.h>
#include <errno.h>
#include <poll.h>
#include <postgresql/libpq-fe.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

// The functions that are used, by the types that libpq's own header gives them.
#define FUNCTIONS(X)                                                                              \
  X(PQconninfoParse) X(PQconninfoFree) X(PQconninfo) X(PQconnectStartParams) X(PQconnectPoll)     \
  X(PQstatus) X(PQsocket) X(PQfinish) X(PQerrorMessage) X(PQconnectionNeedsPassword)              \
  X(PQconnectionUsedPassword) X(PQserverVersion) X(PQsetNoticeProcessor) X(PQsendQuery)           \
  X(PQsendPrepare) X(PQsendQueryPrepared) X(PQconsumeInput) X(PQisBusy) X(PQgetResult)            \
  X(PQputCopyData) X(PQputCopyEnd) X(PQgetCancel) X(PQcancel) X(PQfreeCancel) X(PQresultStatus)   \
  X(PQresultErrorField) X(PQntuples) X(PQnfields) X(PQgetisnull) X(PQgetvalue) X(PQgetlength)     \
  X(PQclear) X(PQfreemem)

#define DECLARE(name) static __typeof__(&name) pq_##name;
FUNCTIONS(DECLARE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char reason[512];

static void load(void) {
  void *library = dlopen("libpq.so.5", RTLD_LAZY | RTLD_LOCAL);
  if (!library) {
    const char *why = dlerror();
    snprintf(reason, sizeof reason, "%s", why ? why : "libpq.so.5");
    return;
  }
#define RESOLVE(name)                                                                             \
  if (!reason[0] && !(pq_##name = (__typeof__(&name))dlsym(library, #name)))                      \
    snprintf(reason, sizeof reason, "libpq.so.5: %s", #name);
  FUNCTIONS(RESOLVE)
}

const char *spar_pq_load(void) {
  pthread_once(&once, load);
  return reason[0] ? reason : NULL;
}

static void each(PQconninfoOption *options, spar_pq_option option, void *context) {
  for (PQconninfoOption *one = options; one && one->keyword; one++)
    if (one->val && *one->val)
      option(context, one->keyword, one->val, one->dispchar && *one->dispchar == '*');
}

int spar_pq_parse(const char *url, spar_pq_option option, void *context) {
  char *message = NULL;
  PQconninfoOption *options = pq_PQconninfoParse(url, &message);
  // The message would repeat the text, and with it a password.
  if (message) pq_PQfreemem(message);
  if (!options) return -1;
  each(options, option, context);
  pq_PQconninfoFree(options);
  return 0;
}

static void silent(void *context, const char *message) {}

spar_pq *spar_pq_start(const char *url, const char *const *keywords, const char *const *values) {
  // A connection string in the place of a database's name is expanded (34.1.1).
  const char *allKeywords[16] = {"dbname"}, *allValues[16] = {url};
  for (int index = 0; index < 14 && keywords[index]; index++) {
    allKeywords[index + 1] = keywords[index];
    allValues[index + 1] = values[index];
  }
  PGconn *connection = pq_PQconnectStartParams(allKeywords, allValues, 1);
  if (connection) pq_PQsetNoticeProcessor(connection, silent, NULL);
  return connection;
}

void spar_pq_options(spar_pq *connection, spar_pq_option option, void *context) {
  PQconninfoOption *options = pq_PQconninfo(connection);
  each(options, option, context);
  pq_PQconninfoFree(options);
}

// Interrupted waits return early, so that the caller sees Ctrl-C.
static int wait_for(spar_pq *connection, short events, int milliseconds) {
  struct pollfd one = {.fd = pq_PQsocket(connection), .events = events};
  if (one.fd < 0) return -1;
  int got = poll(&one, 1, milliseconds);
  return got < 0 ? (errno == EINTR ? 0 : -1) : got;
}

int spar_pq_connect(spar_pq *connection, int milliseconds, int *writes) {
  if (pq_PQstatus(connection) == CONNECTION_BAD) return -1;
  int got = wait_for(connection, *writes ? POLLOUT : POLLIN, milliseconds);
  if (got <= 0) return got;
  PostgresPollingStatusType state = pq_PQconnectPoll(connection);
  *writes = state == PGRES_POLLING_WRITING;
  if (state == PGRES_POLLING_OK) return 1;
  return state == PGRES_POLLING_FAILED ? -1 : 0;
}

void spar_pq_finish(spar_pq *connection) { pq_PQfinish(connection); }
const char *spar_pq_error(const spar_pq *connection) { return pq_PQerrorMessage(connection); }
int spar_pq_is_lost(const spar_pq *connection) {
  return pq_PQstatus(connection) != CONNECTION_OK;
}
int spar_pq_wants_password(const spar_pq *connection) {
  return pq_PQconnectionNeedsPassword(connection);
}
int spar_pq_used_password(const spar_pq *connection) {
  return pq_PQconnectionUsedPassword(connection);
}
int spar_pq_server_version(const spar_pq *connection) { return pq_PQserverVersion(connection); }

int spar_pq_send(spar_pq *connection, const char *sql) {
  return pq_PQsendQuery(connection, sql);
}

int spar_pq_send_prepare(spar_pq *connection, const char *name, const char *sql) {
  return pq_PQsendPrepare(connection, name, sql, 0, NULL);
}

int spar_pq_send_prepared(
    spar_pq *connection, const char *name, int count, const char *const *values) {
  return pq_PQsendQueryPrepared(connection, name, count, values, NULL, NULL, 0);
}

int spar_pq_wait(spar_pq *connection, int milliseconds) {
  if (!pq_PQisBusy(connection)) return 1;
  int got = wait_for(connection, POLLIN, milliseconds);
  if (got <= 0) return got;
  if (!pq_PQconsumeInput(connection)) return -1;
  return !pq_PQisBusy(connection);
}

spar_pq_result *spar_pq_next(spar_pq *connection) { return pq_PQgetResult(connection); }

int spar_pq_copy(spar_pq *connection, const char *bytes, size_t length, int last) {
  while (length > 0) {
    int part = length > (1 << 20) ? 1 << 20 : (int)length;
    if (pq_PQputCopyData(connection, bytes, part) != 1) return 0;
    bytes += part;
    length -= part;
  }
  return !last || pq_PQputCopyEnd(connection, NULL) == 1;
}

void spar_pq_cancel(spar_pq *connection) {
  PGcancel *cancel = pq_PQgetCancel(connection);
  char message[256];
  if (!cancel) return;
  pq_PQcancel(cancel, message, sizeof message);
  pq_PQfreeCancel(cancel);
}

int spar_pq_state(const spar_pq_result *result) {
  switch (pq_PQresultStatus(result)) {
    case PGRES_TUPLES_OK: return SPAR_PQ_ROWS;
    case PGRES_COPY_IN: return SPAR_PQ_COPY_IN;
    case PGRES_COMMAND_OK:
    case PGRES_EMPTY_QUERY: return SPAR_PQ_DONE;
    default: return SPAR_PQ_FAILED;
  }
}

static const char *field(const spar_pq_result *result, int code) {
  const char *text = pq_PQresultErrorField(result, code);
  return text ? text : "";
}

const char *spar_pq_sqlstate(const spar_pq_result *result) {
  return field(result, PG_DIAG_SQLSTATE);
}
const char *spar_pq_message(const spar_pq_result *result) {
  return field(result, PG_DIAG_MESSAGE_PRIMARY);
}
const char *spar_pq_constraint(const spar_pq_result *result) {
  return field(result, PG_DIAG_CONSTRAINT_NAME);
}
int spar_pq_rows(const spar_pq_result *result) { return pq_PQntuples(result); }
int spar_pq_columns(const spar_pq_result *result) { return pq_PQnfields(result); }

const char *spar_pq_value(const spar_pq_result *result, int row, int column, size_t *length) {
  if (pq_PQgetisnull(result, row, column)) return NULL;
  *length = (size_t)pq_PQgetlength(result, row, column);
  return pq_PQgetvalue(result, row, column);
}

void spar_pq_clear(spar_pq_result *result) { pq_PQclear(result); }
