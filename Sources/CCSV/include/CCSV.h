#pragma once
#include <stddef.h>

/// One field of a row; the bytes live until the row function returns.
typedef struct {
  const char *bytes;
  size_t length;
} spar_csv_field;

/// The row was cut at the limit.
#define SPAR_CSV_TOO_LONG 1
/// The file ended within a quoted field.
#define SPAR_CSV_OPEN_QUOTE 2

/// What is known of a row beside its fields.
typedef struct {
  /// The line it starts on, counted from 1.
  size_t line;
  /// 0, or what is wrong with it.
  int fault;
  /// No byte is above 127.
  int is_ascii;
  /// It ends on a later line: a line end stands within a field.
  int spans_lines;
} spar_csv_facts;

/// Takes a row; returning anything but 0 stops the reading.
typedef int (*spar_csv_row)(
    void *context, const spar_csv_field *fields, size_t count, spar_csv_facts facts);

/// A streaming reader of delimited text over libcsv: quotes, doubled quotes, line ends within quotes.
typedef struct spar_csv spar_csv;

/// NULL when there is no memory.
spar_csv *spar_csv_open(char delimiter, size_t longest_row, spar_csv_row row, void *context);
/// 0 when all bytes were read, 1 when the row function stopped it, -1 when there is no memory.
int spar_csv_feed(spar_csv *reader, const char *bytes, size_t length);
/// Ends the last row.
int spar_csv_finish(spar_csv *reader);
void spar_csv_close(spar_csv *reader);
