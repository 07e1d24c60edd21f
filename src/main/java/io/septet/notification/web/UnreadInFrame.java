package io.septet.notification.web;

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

/** Gives the frame of every page {@code unread}: how many messages the reader has not read, as it is to be shown. */
@Component
class UnreadInFrame implements HandlerInterceptor, WebMvcConfigurer {

    private final Inbox inbox;

    UnreadInFrame(Inbox inbox) {
        this.inbox = inbox;
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
            int unread = inbox.unread(PersonId.of(person.getName()));
            if (unread > 0) {
                page.addObject("unread", unread > Inbox.MOST_COUNTED ? Inbox.MOST_COUNTED + "+" : unread);
            }
        }
    }
}
