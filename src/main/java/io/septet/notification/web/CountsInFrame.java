package io.septet.notification.web;

import io.septet.desk.OpenWork;
import io.septet.directory.PersonId;
import io.septet.notification.Inbox;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives the frame of every page {@code unread}, how many messages the reader has not read, and {@code toDo}, how many tasks
 * they have, as it is to be shown.
 */
@Component
class CountsInFrame implements HandlerInterceptor, WebMvcConfigurer {

    private final Inbox inbox;
    private final OpenWork work;

    CountsInFrame(Inbox inbox, OpenWork work) {
        this.inbox = inbox;
        this.work = work;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        Principal person = request.getUserPrincipal();
        if (person != null
                && page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:")) {
            PersonId reader = PersonId.of(person.getName());
            show(page, "unread", inbox.unread(reader));
            show(page, "toDo", work.count(reader, Inbox.MOST_COUNTED));
        }
    }

    private static void show(ModelAndView page, String name, int counted) {
        if (counted > 0) {
            page.addObject(name, counted > Inbox.MOST_COUNTED ? Inbox.MOST_COUNTED + "+" : counted);
        }
    }
}
