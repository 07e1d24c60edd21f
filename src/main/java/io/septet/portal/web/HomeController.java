package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.portal.Tour;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, and the ways in. */
@Controller
class HomeController {

    private final Directory directory;
    private final ObjectProvider<Tour> tour;

    HomeController(Directory directory, ObjectProvider<Tour> tour) {
        this.directory = directory;
        this.tour = tour;
    }

    @GetMapping("/")
    String home(PersonId person, Model model) {
        model.addAttribute("administrator", directory.isAdministrator(person));
        model.addAttribute("tour", tour.getIfAvailable());
        return "portal/home";
    }
}
