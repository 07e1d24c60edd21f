package io.septet.portal.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one page that is shown without signing in. */
@Controller
class LoginController {

    @GetMapping("/login")
    String signIn(Principal person) {
        return person == null ? "login" : "redirect:/";
    }
}
