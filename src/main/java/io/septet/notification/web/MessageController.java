package io.septet.notification.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Inbox;
import io.septet.notification.MessageView;
import io.septet.notification.OverMessages;
import io.septet.notification.SoughtMessages;
import io.septet.platform.SoughtAddress;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What one was told, to be read again, or for the first time where no mail arrives. Administrators see everybody's. */
@Controller
class MessageController {

    private static final int PER_PAGE = 25;
    private static final int LAST_PAGE = 10_000;
    private static final int MOST_WORDS = 100;

    private final Inbox inbox;
    private final OverMessages over;
    private final Directory directory;

    MessageController(Inbox inbox, OverMessages over, Directory directory) {
        this.inbox = inbox;
        this.over = over;
        this.directory = directory;
    }

    @ModelAttribute("sought")
    SoughtMessages sought(
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "false") boolean urgent,
            @RequestParam(defaultValue = "false") boolean open) {
        return new SoughtMessages(
                words.substring(0, Math.min(words.length(), MOST_WORDS)),
                project == null ? null : new ProjectId(project),
                unread,
                urgent,
                open);
    }

    @GetMapping("/messages")
    String messages(
            @RequestParam(defaultValue = "0") int page,
            @ModelAttribute(name = "sought", binding = false) SoughtMessages sought,
            PersonId reader,
            Model model) {
        PageRequest wanted = PageRequest.of(Math.min(Math.max(page, 0), LAST_PAGE), PER_PAGE);
        boolean everybodys = directory.isAdministrator(reader);
        Slice<MessageView> messages =
                everybodys ? inbox.ofAnybody(reader, sought, wanted) : inbox.of(reader, sought, wanted);
        model.addAttribute("messages", messages);
        model.addAttribute("over", over.among(messages.getContent()));
        model.addAttribute("everybodys", everybodys);
        model.addAttribute("names", everybodys ? directory.names(people(messages)) : Map.of());
        model.addAttribute("reading", reader);
        model.addAttribute("newer", address("/messages", wanted.getPageNumber() - 1, sought));
        model.addAttribute("older", address("/messages", wanted.getPageNumber() + 1, sought));
        model.addAttribute("toRead", address("/messages/read", 0, sought));
        return "notification/messages";
    }

    /** One of the reader's messages is read. */
    @PostMapping("/messages/read")
    String read(
            @RequestParam UUID message,
            @ModelAttribute(name = "sought", binding = false) SoughtMessages sought,
            PersonId reader) {
        inbox.read(reader, message);
        return "redirect:" + address("/messages", 0, sought);
    }

    /**
     * All of the reader's messages are read, as far as they were there when the page was shown.
     *
     * @param until of when the latest one on the page was
     */
    @PostMapping("/messages/all-read")
    String allRead(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) Instant until, PersonId reader) {
        inbox.allRead(reader, until);
        return "redirect:/messages";
    }

    /** The address under which the page was known before. */
    @GetMapping("/deliveries")
    String formerAddress() {
        return "redirect:/messages";
    }

    /** With what is looked for, and with the page unless it is the first. */
    private static String address(String path, int page, SoughtMessages sought) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (page > 0) {
            parameters.put("page", page);
        }
        if (sought.project() != null) {
            parameters.put("project", sought.project());
        }
        if (sought.unread()) {
            parameters.put("unread", true);
        }
        if (sought.urgent()) {
            parameters.put("urgent", true);
        }
        if (sought.open()) {
            parameters.put("open", true);
        }
        if (!sought.words().isBlank()) {
            parameters.put("words", sought.words());
        }
        return SoughtAddress.of(path, parameters).toUriString();
    }

    private static Set<PersonId> people(Slice<MessageView> messages) {
        return messages.stream().map(MessageView::person).collect(Collectors.toSet());
    }
}
