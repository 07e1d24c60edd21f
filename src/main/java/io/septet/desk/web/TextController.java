package io.septet.desk.web;

import io.septet.calendar.FreeDays;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.PersonName;
import io.septet.platform.CompanyCurrency;
import io.septet.platform.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What every form needs: its words, and the people and departments to choose from. */
@RestController
@RequestMapping("/api")
class TextController {

    /** Stands among the texts, because with them forms word moments as the pages do. */
    private static final String ZONE = "calendar.zone";

    /** The company's, beside which another one is named. */
    private static final String COMPANY_ZONE = "calendar.zone.company";

    /** Likewise, for amounts. */
    private static final String CURRENCY = "platform.currency.unit";

    /** Likewise, for the calendars from which days are chosen. */
    private static final String FREE_DAYS = "calendar.free";

    private final Texts texts;
    private final Directory directory;
    private final String companyZone;
    private final CompanyCurrency currency;
    private final FreeDays freeDays;

    TextController(
            Texts texts,
            Directory directory,
            @Value("${septet.calendar.zone}") String companyZone,
            CompanyCurrency currency,
            FreeDays freeDays) {
        this.texts = texts;
        this.directory = directory;
        this.companyZone = companyZone;
        this.currency = currency;
        this.freeDays = freeDays;
    }

    /**
     * Hands out the texts of all forms, in the language of the reader, the zone in which they read moments, and the days on
     * which nobody works.
     */
    @GetMapping("/texts")
    Map<String, String> texts(Locale reader, ZoneId zone) {
        Map<String, String> words = texts.all(reader);
        words.put(ZONE, zone.getId());
        words.put(COMPANY_ZONE, companyZone);
        words.put(CURRENCY, currency.unit(reader));
        words.put(FREE_DAYS, freeDays.ofKnownYears());
        return words;
    }

    /** Lists the people and departments of the company. */
    @GetMapping("/directory")
    DirectoryView directory() {
        return new DirectoryView(
                directory.departments().stream().map(DepartmentView::of).toList(),
                directory.people().stream().map(PersonView::of).toList());
    }

    /**
     * @param spellings what may be typed besides the name to mean this person
     * @param initials what may be typed to find them
     */
    record PersonView(
            PersonId id, String name, List<String> spellings, String initials, Set<DepartmentId> departments) {

        static PersonView of(Person person) {
            PersonName name = person.fullName();
            return new PersonView(person.id(), name.shown(), name.spellings(), name.initials(), person.departments());
        }
    }

    /**
     * @param spellings what may be typed besides the name to mean this department
     * @param initials what may be typed to find it
     */
    record DepartmentView(DepartmentId id, String name, List<String> spellings, String initials) {

        static DepartmentView of(Department department) {
            return new DepartmentView(
                    department.id(), department.name(), department.spellings(), department.initials());
        }
    }

    record DirectoryView(List<DepartmentView> departments, List<PersonView> people) {}
}
