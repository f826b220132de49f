#pragma once
#include <stddef.h>
#include <stdint.h>

/// Loads libical (Debian's libical3) when it is first asked: it brings ICU along, which costs every start two
/// milliseconds, and only calendar files need it. NULL, or why it cannot be loaded.
const char *spar_ical_load(void);

/// The time zones of one calendar file, and what is local time here.
typedef struct spar_ical_zones spar_ical_zones;

/// `calendar` is a VCALENDAR with its VTIMEZONEs, or empty. `now` counts seconds since 1970; local time is
/// `offset_minutes` ahead of UTC. NULL when there is no memory or no library.
spar_ical_zones *spar_ical_zones_open(const char *calendar, int64_t now, int offset_minutes);
void spar_ical_zones_close(spar_ical_zones *zones);
/// Whether the zone is known; the first one that is as far ahead of UTC now as local time is taken for the local
/// zone, so that its summer time is ours.
int spar_ical_zone_is_known(spar_ical_zones *zones, const char *name);

/// Whether one unfolded line of a component can be read: its value, and the name of its time zone apart.
int spar_ical_line_is_sound(const char *line);

/// An occurrence: a key that is equal for equal beginnings, and local minutes since 1970.
typedef struct {
  int64_t key, from, to;
} spar_ical_occurrence;

/// Returning anything but 0 stops.
typedef int (*spar_ical_take)(void *context, spar_ical_occurrence occurrence);

enum { spar_ical_done, spar_ical_no_start, spar_ical_bad_rule, spar_ical_too_many };

/// The occurrences of one event that overlap `from`..`to` (local minutes since 1970), repeated as its rules say,
/// exceptions left out. At most `most` steps of a rule are taken.
int spar_ical_event(
    spar_ical_zones *zones, const char *event, int64_t from, int64_t to, int most, spar_ical_take take,
    void *context);

/// The key of the occurrence that an event with a RECURRENCE-ID replaces; 0 when it has none.
int spar_ical_replaced(spar_ical_zones *zones, const char *event, int64_t *key);
