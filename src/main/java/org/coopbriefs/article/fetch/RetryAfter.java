package org.coopbriefs.article.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** How long a server asks to be left alone: a number of seconds or a date (RFC 9110, 10.2.3). */
final class RetryAfter {

    private RetryAfter() {}

    /** Null where the server does not say, or says nothing that can be read. */
    static Duration read(Map<String, String> headers, Instant now) {
        String value = headers.get("retry-after");
        if (value == null) {
            return null;
        }
        return value.matches("\\d{1,9}")
                ? Duration.ofSeconds(Long.parseLong(value))
                : until(value, now);
    }

    private static Duration until(String date, Instant now) {
        try {
            Instant then =
                    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
