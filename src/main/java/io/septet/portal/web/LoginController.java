package io.septet.portal.web;

import io.septet.portal.Tour;
import java.security.Principal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one page that is shown without signing in. After too many wrong passwords it says how many seconds to wait. */
@Controller
class LoginController {

    private final ObjectProvider<Tour> tour;

    LoginController(ObjectProvider<Tour> tour) {
        this.tour = tour;
    }

    @GetMapping("/login")
    String signIn(
            @RequestParam(required = false) String error,
            @RequestParam(required = false) Integer wait,
            Principal person,
            Model model) {
        model.addAttribute("wrong", error != null);
        model.addAttribute("wait", wait);
        model.addAttribute("tour", tour.getIfAvailable());
        return person == null ? "login" : "redirect:/";
    }
}
