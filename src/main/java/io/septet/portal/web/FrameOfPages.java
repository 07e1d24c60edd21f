package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives every page what its frame shows: {@code reader}, the person who is signed in, and {@code place}, the path. */
@Component
class FrameOfPages implements HandlerInterceptor, WebMvcConfigurer {

    private final Directory directory;

    FrameOfPages(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        Principal person = request.getUserPrincipal();
        boolean isPage = page != null
                && page.getViewName() != null
                && !page.getViewName().startsWith("redirect:");
        if (isPage && person != null) {
            page.addObject("reader", directory.person(PersonId.of(person.getName())));
        }
        if (isPage) {
            page.addObject(
                    "place",
                    request.getRequestURI().substring(request.getContextPath().length()));
        }
    }
}
