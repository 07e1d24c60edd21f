package io.septet.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The bar of the pages by itself, which is no page, for Tasklist, which shows the same one. */
@Controller
class BarController {

    @GetMapping("/bar")
    ModelAndView bar() {
        return new ModelAndView("frame :: bar");
    }
}
