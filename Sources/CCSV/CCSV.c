#include "CCSV.h"
#include <csv.h>
#include <stdlib.h>
#include <string.h>

#define MOST_FIELDS 512

struct spar_csv {
  struct csv_parser parser;
  spar_csv_row row;
  void *context;
  char *bytes;
  size_t used, room, longest;
  size_t offsets[MOST_FIELDS], lengths[MOST_FIELDS];
  size_t count;
  size_t line, row_line;
  unsigned char high_bits;
  int fault, is_stopped, has_failed;
};

static void take_field(void *field, size_t length, void *context) {
  struct spar_csv *reader = context;
  if (reader->count >= MOST_FIELDS || reader->used + length > reader->longest) {
    reader->fault = SPAR_CSV_TOO_LONG;
    return;
  }
  if (reader->used + length > reader->room) {
    size_t room = (reader->used + length) * 2;
    char *bytes = realloc(reader->bytes, room);
    if (!bytes) {
      reader->has_failed = 1;
      return;
    }
    reader->bytes = bytes;
    reader->room = room;
  }
  const unsigned char *bytes = field;
  unsigned char bits = 0;
  for (size_t index = 0; index < length; index++) bits |= bytes[index];
  reader->high_bits |= bits;
  if (length) memcpy(reader->bytes + reader->used, field, length);
  reader->offsets[reader->count] = reader->used;
  reader->lengths[reader->count] = length;
  reader->count += 1;
  reader->used += length;
}

static void take_row(int end, void *context) {
  (void)end;
  struct spar_csv *reader = context;
  spar_csv_field fields[MOST_FIELDS];
  for (size_t index = 0; index < reader->count; index++) {
    fields[index].bytes = reader->bytes + reader->offsets[index];
    fields[index].length = reader->lengths[index];
  }
  if (!reader->is_stopped && !reader->has_failed) {
    spar_csv_facts facts = {
        .line = reader->row_line,
        .fault = reader->fault,
        .is_ascii = reader->high_bits < 128,
        .spans_lines = reader->line > reader->row_line,
    };
    reader->is_stopped = reader->row(reader->context, fields, reader->count, facts) != 0;
  }
  reader->count = 0;
  reader->used = 0;
  reader->fault = 0;
  reader->high_bits = 0;
  reader->row_line = reader->line + 1;
}

spar_csv *spar_csv_open(char delimiter, size_t longest_row, spar_csv_row row, void *context) {
  struct spar_csv *reader = calloc(1, sizeof *reader);
  if (!reader) return NULL;
  reader->room = 4096;
  reader->bytes = malloc(reader->room);
  if (!reader->bytes || csv_init(&reader->parser, 0) != 0) {
    free(reader->bytes);
    free(reader);
    return NULL;
  }
  csv_set_delim(&reader->parser, (unsigned char)delimiter);
  reader->row = row;
  reader->context = context;
  reader->longest = longest_row;
  reader->line = 1;
  reader->row_line = 1;
  return reader;
}

int spar_csv_feed(spar_csv *reader, const char *bytes, size_t length) {
  while (length > 0 && !reader->is_stopped && !reader->has_failed) {
    const char *end = memchr(bytes, '\n', length);
    size_t part = end ? (size_t)(end - bytes) + 1 : length;
    if (csv_parse(&reader->parser, bytes, part, take_field, take_row, reader) != part) {
      reader->has_failed = 1;
      break;
    }
    if (end) {
      reader->line += 1;
      // An empty line is no row: the next one starts behind it.
      if (reader->count == 0 && reader->used == 0 && reader->row_line < reader->line &&
          reader->parser.entry_pos == 0 && !reader->parser.quoted)
        reader->row_line = reader->line;
    }
    bytes += part;
    length -= part;
  }
  return reader->has_failed ? -1 : reader->is_stopped;
}

int spar_csv_finish(spar_csv *reader) {
  // A quoted field that is still open: state 2 of libcsv, which takes what there is for its text.
  if (reader->parser.pstate == 2 && reader->parser.quoted) reader->fault = SPAR_CSV_OPEN_QUOTE;
  if (!reader->is_stopped && !reader->has_failed)
    csv_fini(&reader->parser, take_field, take_row, reader);
  return reader->has_failed ? -1 : reader->is_stopped;
}

void spar_csv_close(spar_csv *reader) {
  if (!reader) return;
  csv_free(&reader->parser);
  free(reader->bytes);
  free(reader);
}
