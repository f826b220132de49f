#include "CICal.h"
#include <dlfcn.h>
#include <libical/ical.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The functions that are used, by the types that libical's own header gives them.
#define FUNCTIONS(X)                                                                              \
  X(icalcomponent_free) X(icalcomponent_get_first_property) X(icalcomponent_get_next_property)    \
  X(icalcomponent_get_timezone) X(icalcomponent_isa) X(icaldurationtype_as_int)                   \
  X(icalerror_set_errors_are_fatal) X(icalparameter_get_tzid) X(icalparser_parse_string)          \
  X(icalproperty_free) X(icalproperty_get_dtend) X(icalproperty_get_dtstart)                      \
  X(icalproperty_get_duration) X(icalproperty_get_exdate) X(icalproperty_get_first_parameter)     \
  X(icalproperty_get_rdate) X(icalproperty_get_recurrenceid) X(icalproperty_get_rrule)            \
  X(icalproperty_get_value) X(icalproperty_isa) X(icalproperty_new_from_string)                   \
  X(icalrecur_iterator_free) X(icalrecur_iterator_new) X(icalrecur_iterator_next)                 \
  X(icalrecur_iterator_set_start) X(icaltime_as_timet) X(icaltime_as_timet_with_zone)             \
  X(icaltime_compare) X(icaltime_compare_date_only) X(icaltime_from_timet_with_zone)              \
  X(icaltime_is_null_time) X(icaltime_is_utc) X(icaltime_null_time) X(icaltime_set_timezone)      \
  X(icaltimezone_get_builtin_timezone) X(icaltimezone_get_builtin_timezone_from_tzid)             \
  X(icaltimezone_get_utc_offset_of_utc_time) X(icaltimezone_get_utc_timezone)

#define DECLARE(name) static __typeof__(&name) dl_##name;
FUNCTIONS(DECLARE)

static pthread_once_t once = PTHREAD_ONCE_INIT;
static char reason[512];

static void load(void) {
  void *library = dlopen("libical.so.3", RTLD_LAZY | RTLD_LOCAL);
  if (!library) {
    const char *why = dlerror();
    snprintf(reason, sizeof reason, "%s", why ? why : "libical.so.3");
    return;
  }
#define RESOLVE(name)                                                                             \
  if (!reason[0] && !(dl_##name = (__typeof__(&name))dlsym(library, #name)))                      \
    snprintf(reason, sizeof reason, "libical.so.3: %s", #name);
  FUNCTIONS(RESOLVE)
}

const char *spar_ical_load(void) {
  pthread_once(&once, load);
  return reason[0] ? reason : NULL;
}

struct spar_ical_zones {
  icalcomponent *calendar;
  icaltimezone *home;
  int64_t now;
  int offset_minutes;
};

spar_ical_zones *spar_ical_zones_open(const char *calendar, int64_t now, int offset_minutes) {
  if (spar_ical_load()) return NULL;
  dl_icalerror_set_errors_are_fatal(0);
  spar_ical_zones *zones = calloc(1, sizeof *zones);
  if (!zones) return NULL;
  zones->calendar = *calendar ? dl_icalparser_parse_string(calendar) : NULL;
  zones->now = now;
  zones->offset_minutes = offset_minutes;
  return zones;
}

void spar_ical_zones_close(spar_ical_zones *zones) {
  if (!zones) return;
  if (zones->calendar) dl_icalcomponent_free(zones->calendar);
  free(zones);
}

static icaltimezone *zone_named(spar_ical_zones *zones, const char *name) {
  if (!name || !*name) return NULL;
  icaltimezone *zone = NULL;
  if (zones->calendar) zone = dl_icalcomponent_get_timezone(zones->calendar, name);
  if (!zone) zone = dl_icaltimezone_get_builtin_timezone(name);
  if (!zone) zone = dl_icaltimezone_get_builtin_timezone_from_tzid(name);
  return zone;
}

int spar_ical_zone_is_known(spar_ical_zones *zones, const char *name) {
  icaltimezone *zone = zone_named(zones, name);
  if (!zone) return 0;
  if (!zones->home) {
    struct icaltimetype now = dl_icaltime_from_timet_with_zone((time_t)zones->now, 0, dl_icaltimezone_get_utc_timezone());
    int is_summer = 0;
    if (dl_icaltimezone_get_utc_offset_of_utc_time(zone, &now, &is_summer) == zones->offset_minutes * 60)
      zones->home = zone;
  }
  return 1;
}

int spar_ical_line_is_sound(const char *line) {
  icalproperty *property = dl_icalproperty_new_from_string(line);
  if (!property) return 0;
  int is_sound = dl_icalproperty_isa(property) != ICAL_XLICERROR_PROPERTY && dl_icalproperty_get_value(property) != NULL;
  if (is_sound && dl_icalproperty_isa(property) == ICAL_RRULE_PROPERTY)
    is_sound = dl_icalproperty_get_rrule(property).freq != ICAL_NO_RECURRENCE;
  dl_icalproperty_free(property);
  return is_sound;
}

/// A property's time in the zone it names.
static struct icaltimetype zoned(spar_ical_zones *zones, icalproperty *property, struct icaltimetype time) {
  icalparameter *parameter = dl_icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
  if (parameter && !dl_icaltime_is_utc(time) && !time.is_date)
    dl_icaltime_set_timezone(&time, zone_named(zones, dl_icalparameter_get_tzid(parameter)));
  return time;
}

/// Seconds since 1970 by the clock on the wall.
static int64_t wall(struct icaltimetype time) {
  time.zone = NULL;
  return (int64_t)dl_icaltime_as_timet(time);
}

/// Seconds since 1970; wall seconds where no zone is known.
static int64_t key(struct icaltimetype time) {
  if (!time.zone || time.is_date) return wall(time);
  return (int64_t)dl_icaltime_as_timet_with_zone(time, (icaltimezone *)time.zone);
}

/// Wall seconds here.
static int64_t local(spar_ical_zones *zones, struct icaltimetype time) {
  if (!time.zone || time.is_date) return wall(time);
  if (zones->home && time.zone == zones->home) return wall(time);
  int64_t moment = key(time);
  int offset = zones->offset_minutes * 60;
  if (zones->home) {
    struct icaltimetype utc = dl_icaltime_from_timet_with_zone((time_t)moment, 0, dl_icaltimezone_get_utc_timezone());
    int is_summer = 0;
    offset = dl_icaltimezone_get_utc_offset_of_utc_time(zones->home, &utc, &is_summer);
  }
  return moment + offset;
}

static int64_t minutes(int64_t seconds, int rounds_up) {
  int64_t minute = seconds / 60 - (seconds % 60 < 0);
  return minute + (rounds_up && seconds % 60 != 0);
}

typedef struct {
  spar_ical_zones *zones;
  icalcomponent *event;
  int64_t from, to, length;
  spar_ical_take take;
  void *context;
  int is_stopped;
} walk;

static int is_excepted(walk *walk, struct icaltimetype start) {
  for (icalproperty *property = dl_icalcomponent_get_first_property(walk->event, ICAL_EXDATE_PROPERTY); property;
       property = dl_icalcomponent_get_next_property(walk->event, ICAL_EXDATE_PROPERTY)) {
    struct icaltimetype excepted = zoned(walk->zones, property, dl_icalproperty_get_exdate(property));
    if (excepted.is_date) {
      if (dl_icaltime_compare_date_only(excepted, start) == 0) return 1;
    } else if (key(excepted) == key(start)) {
      return 1;
    }
  }
  return 0;
}

/// Hands an occurrence over where it overlaps the window.
static void meet(walk *walk, struct icaltimetype start, int64_t length) {
  int64_t begin = local(walk->zones, start);
  spar_ical_occurrence occurrence = {key(start), minutes(begin, 0), minutes(begin + length, 1)};
  if (occurrence.to <= walk->from || occurrence.from >= walk->to || is_excepted(walk, start)) return;
  if (walk->take(walk->context, occurrence)) walk->is_stopped = 1;
}

static int repeat(walk *walk, struct icaltimetype start, struct icalrecurrencetype rule, int most) {
  icalrecur_iterator *iterator = dl_icalrecur_iterator_new(rule, start);
  if (!iterator) return spar_ical_bad_rule;
  // A rule that counts must be counted from its beginning.
  int64_t early = walk->from * 60 - walk->length - 3 * 86400;
  if (rule.count == 0 && wall(start) < early) {
    struct icaltimetype first =
        dl_icaltime_from_timet_with_zone((time_t)early, start.is_date, dl_icaltimezone_get_utc_timezone());
    first.zone = start.zone;
    dl_icalrecur_iterator_set_start(iterator, first);
  }
  int result = spar_ical_too_many;
  for (int step = 0; step < most; step++) {
    struct icaltimetype next = dl_icalrecur_iterator_next(iterator);
    if (dl_icaltime_is_null_time(next)) {
      result = spar_ical_done;
      break;
    }
    next.zone = start.zone;
    if (wall(next) > walk->to * 60 + 2 * 86400) {
      result = spar_ical_done;
      break;
    }
    // The beginning itself has been handed over.
    if (dl_icaltime_compare(next, start) != 0) meet(walk, next, walk->length);
    if (walk->is_stopped) {
      result = spar_ical_done;
      break;
    }
  }
  dl_icalrecur_iterator_free(iterator);
  return result;
}

/// Seconds from the event's beginning to its end; a day for a day without an end.
static int64_t length_of(spar_ical_zones *zones, icalcomponent *event, struct icaltimetype start) {
  icalproperty *property = dl_icalcomponent_get_first_property(event, ICAL_DTEND_PROPERTY);
  if (property) return key(zoned(zones, property, dl_icalproperty_get_dtend(property))) - key(start);
  property = dl_icalcomponent_get_first_property(event, ICAL_DURATION_PROPERTY);
  if (property) return dl_icaldurationtype_as_int(dl_icalproperty_get_duration(property));
  return start.is_date ? 86400 : 0;
}

static icalcomponent *parsed(const char *text) {
  icalcomponent *component = dl_icalparser_parse_string(text);
  if (component && dl_icalcomponent_isa(component) == ICAL_VEVENT_COMPONENT) return component;
  if (component) dl_icalcomponent_free(component);
  return NULL;
}

int spar_ical_event(
    spar_ical_zones *zones, const char *text, int64_t from, int64_t to, int most, spar_ical_take take,
    void *context) {
  icalcomponent *event = parsed(text);
  if (!event) return spar_ical_no_start;
  int result = spar_ical_no_start;
  icalproperty *property = dl_icalcomponent_get_first_property(event, ICAL_DTSTART_PROPERTY);
  struct icaltimetype start =
      property ? zoned(zones, property, dl_icalproperty_get_dtstart(property)) : dl_icaltime_null_time();
  if (!dl_icaltime_is_null_time(start)) {
    walk walk = {zones, event, from, to, length_of(zones, event, start), take, context, 0};
    result = spar_ical_done;
    meet(&walk, start, walk.length);
    for (property = dl_icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY); property && !walk.is_stopped;
         property = dl_icalcomponent_get_next_property(event, ICAL_RRULE_PROPERTY)) {
      int outcome = repeat(&walk, start, dl_icalproperty_get_rrule(property), most);
      if (outcome != spar_ical_done) result = outcome;
    }
    for (property = dl_icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY); property && !walk.is_stopped;
         property = dl_icalcomponent_get_next_property(event, ICAL_RDATE_PROPERTY)) {
      struct icaldatetimeperiodtype more = dl_icalproperty_get_rdate(property);
      int is_period = dl_icaltime_is_null_time(more.time);
      struct icaltimetype at = zoned(zones, property, is_period ? more.period.start : more.time);
      int64_t length = walk.length;
      if (is_period) {
        length = dl_icaltime_is_null_time(more.period.end)
                     ? dl_icaldurationtype_as_int(more.period.duration)
                     : key(zoned(zones, property, more.period.end)) - key(at);
      }
      meet(&walk, at, length);
    }
  }
  dl_icalcomponent_free(event);
  return result;
}

int spar_ical_replaced(spar_ical_zones *zones, const char *text, int64_t *found) {
  icalcomponent *event = parsed(text);
  if (!event) return 0;
  icalproperty *property = dl_icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY);
  if (property) *found = key(zoned(zones, property, dl_icalproperty_get_recurrenceid(property)));
  dl_icalcomponent_free(event);
  return property != NULL;
}
