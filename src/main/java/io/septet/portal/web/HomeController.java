package io.septet.portal.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.portal.Tour;
import io.septet.project.ShownAtHome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: what there is to do today, and the ways to what is not in the bar. */
@Controller
class HomeController {

    /** Lines of a section, where one does not ask for all. */
    private static final int FEW = 8;

    /** Lines of a section that is asked for. */
    private static final int MANY = 200;

    private final Directory directory;
    private final WorkingTime time;
    private final ObjectProvider<ShownAtHome> rooms;
    private final ObjectProvider<Tour> tour;

    HomeController(
            Directory directory, WorkingTime time, ObjectProvider<ShownAtHome> rooms, ObjectProvider<Tour> tour) {
        this.directory = directory;
        this.time = time;
        this.rooms = rooms;
        this.tour = tour;
    }

    /**
     * A section of the page.
     *
     * @param lines what is shown
     * @param cut whether there is more
     */
    record Section(String anchor, String title, String template, List<?> lines, boolean cut) {

        static Section of(ShownAtHome room, List<?> found, int most) {
            return new Section(
                    room.place().anchor(),
                    room.title(),
                    room.template(),
                    found.stream().limit(most).toList(),
                    found.size() > most);
        }
    }

    /** @param all the anchor of the section of which all is shown */
    @GetMapping("/")
    String home(@RequestParam(defaultValue = "") String all, PersonId person, Locale reader, Model model) {
        model.addAttribute("today", time.today());
        model.addAttribute(
                "sections",
                rooms.stream()
                        .sorted(Comparator.comparing(ShownAtHome::place))
                        .map(room -> section(room, all, person, reader))
                        .toList());
        model.addAttribute("all", all);
        model.addAttribute("administrator", directory.isAdministrator(person));
        model.addAttribute("tour", tour.getIfAvailable());
        return "portal/home";
    }

    private static Section section(ShownAtHome room, String all, PersonId person, Locale reader) {
        int most = room.place().anchor().equals(all) ? MANY : FEW;
        return Section.of(room, room.lines(person, most + 1, reader), most);
    }
}
