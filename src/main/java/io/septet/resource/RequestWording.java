package io.septet.resource;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.platform.CompanyCurrency;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words requests for resources, and what others claim, in a reader's language. */
@Component
public class RequestWording {

    private final MessageSource texts;
    private final DateWording dates;
    private final CompanyCurrency currency;
    private final Directory directory;

    RequestWording(MessageSource texts, DateWording dates, CompanyCurrency currency, Directory directory) {
        this.texts = texts;
        this.dates = dates;
        this.currency = currency;
        this.directory = directory;
    }

    /** From the first day to the last. */
    public String days(LocalDate from, LocalDate until, Locale reader) {
        return texts.getMessage(
                "resource.days", new Object[] {dates.day(from, reader), dates.day(until, reader)}, reader);
    }

    /** Who else claims it, when, and which of the two goes first for what reason. */
    public String rival(Rival rival, Locale reader) {
        return texts.getMessage(
                "resource.rival." + rival.order(),
                new Object[] {
                    rival.project(),
                    days(rival.from(), rival.until(), reader),
                    texts.getMessage("resource.because." + rival.because(), null, reader)
                },
                reader);
    }

    /** Each of them in a line. */
    String lines(Collection<Rival> rivals, Locale reader) {
        return rivals.stream().map(rival -> rival(rival, reader)).collect(Collectors.joining("\n"));
    }

    /** What messages name of a request. */
    Map<String, String> arguments(RequestView request, Locale reader) {
        Roster roster = directory.roster();
        Map<String, String> arguments = new HashMap<>();
        arguments.put("resource", request.resource().name());
        arguments.put("from", roster.department(request.resource().from()));
        arguments.put("item", request.title());
        arguments.put("purpose", request.purpose());
        arguments.put("days", days(request.neededFrom(), request.neededUntil(), reader));
        arguments.put("cost", currency.amount(request.cost(), reader));
        arguments.put("by", roster.person(request.decidedBy()));
        arguments.put("remark", request.remark() == null ? "–" : request.remark());
        return arguments;
    }
}
