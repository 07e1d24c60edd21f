package io.septet.feed.web;

import io.septet.directory.PersonId;
import io.septet.feed.CalendarFeeds;
import io.septet.notification.Links;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where people make the address of their calendar, see it once, make another one and switch it off. */
@Controller
@RequestMapping("/calendar")
class CalendarController {

    private static final String PAGE = "feed/calendar";

    private final CalendarFeeds feeds;
    private final Links links;

    CalendarController(CalendarFeeds feeds, Links links) {
        this.feeds = feeds;
        this.links = links;
    }

    @GetMapping
    String show(PersonId person, Model page) {
        feeds.madeAt(person).ifPresent(moment -> page.addAttribute("madeAt", moment));
        return PAGE;
    }

    /** Shows it in the answer itself: it is kept nowhere, not until the next page either. */
    @PostMapping
    String make(PersonId person, Model page) {
        page.addAttribute(
                "address", links.page("calendar-feeds/" + feeds.make(person).value() + ".ics"));
        return show(person, page);
    }

    @PostMapping("/off")
    String switchOff(PersonId person, RedirectAttributes afterwards) {
        feeds.switchOff(person);
        afterwards.addFlashAttribute("notice", "feed.switchedOff");
        return "redirect:/calendar";
    }
}
