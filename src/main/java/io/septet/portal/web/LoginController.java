package io.septet.portal.web;

import io.septet.portal.Tour;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page that is shown without signing in. */
@Controller
class LoginController {

    private final ObjectProvider<Tour> tour;

    LoginController(ObjectProvider<Tour> tour) {
        this.tour = tour;
    }

    @GetMapping("/login")
    String signIn(Principal person, Model model) {
        model.addAttribute("tour", tour.getIfAvailable());
        return person == null ? "login" : "redirect:/";
    }
}
