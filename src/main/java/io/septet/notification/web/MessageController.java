package io.septet.notification.web;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.notification.MessageView;
import io.septet.notification.Notifications;
import io.septet.notification.OverMessages;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told, to be read again, or for the first time where no mail arrives. Administrators see everybody's. */
@Controller
class MessageController {

    private static final int PER_PAGE = 25;
    private static final int LAST_PAGE = 10_000;

    private final Notifications notifications;
    private final OverMessages over;
    private final Directory directory;

    MessageController(Notifications notifications, OverMessages over, Directory directory) {
        this.notifications = notifications;
        this.over = over;
        this.directory = directory;
    }

    @GetMapping("/messages")
    String messages(@RequestParam(defaultValue = "0") int page, PersonId reader, Model model) {
        PageRequest wanted = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), PER_PAGE);
        boolean everybodys = directory.isAdministrator(reader);
        Slice<MessageView> messages =
                everybodys ? notifications.toldToAnybody(wanted) : notifications.toldTo(reader, wanted);
        model.addAttribute("messages", messages);
        model.addAttribute("over", over.among(messages.getContent()));
        model.addAttribute("everybodys", everybodys);
        model.addAttribute("names", everybodys ? names() : Map.of());
        return "notification/messages";
    }

    /** The address under which the page was known before. */
    @GetMapping("/deliveries")
    String formerAddress() {
        return "redirect:/messages";
    }

    private Map<PersonId, String> names() {
        return directory.people().stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
