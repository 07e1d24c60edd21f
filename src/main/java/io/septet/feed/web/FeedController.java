package io.septet.feed.web;

import io.septet.feed.CalendarFeeds;
import io.septet.feed.FeedToken;
import io.septet.feed.OwnCalendar;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A person's calendar, for the calendar program that they gave its address to. */
@RestController
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarFeeds feeds;
    private final OwnCalendar calendar;

    FeedController(CalendarFeeds feeds, OwnCalendar calendar) {
        this.feeds = feeds;
        this.calendar = calendar;
    }

    /**
     * The meetings and due dates of one person, as iCalendar. Needs no login: the secret says whose they are.
     *
     * @param token the secret that the person was shown once
     */
    @GetMapping("/calendar-feeds/{token}")
    ResponseEntity<byte[]> read(@PathVariable String token) {
        return feeds.ownerOf(new FeedToken(token.replaceFirst("\\.ics$", "")))
                .map(person -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .header("Content-Disposition", "inline; filename=\"septet.ics\"")
                        .body(calendar.of(person).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
