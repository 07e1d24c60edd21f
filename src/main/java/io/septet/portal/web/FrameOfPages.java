package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives every page what its frame shows: {@code reader}, the person who is signed in, {@code administers}, whether they are
 * an administrator, {@code ownsProcesses}, whether they look after processes, {@code place}, the path, and {@code here}, where one comes back to the page.
 */
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
            PersonId reader = PersonId.of(person.getName());
            page.addObject("reader", directory.person(reader));
            page.addObject("administers", directory.isAdministrator(reader));
            page.addObject("ownsProcesses", directory.isProcessOwner(reader));
        }
        if (isPage) {
            page.addObject("place", path(request.getRequestURI(), request));
            page.addObject("here", here(request));
        }
    }

    /** An answer to what was sent has no address of its own. */
    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/";
        }
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return path(failed.toString(), request);
        }
        String asked = request.getQueryString();
        return path(request.getRequestURI(), request) + (asked == null ? "" : "?" + asked);
    }

    private static String path(String address, HttpServletRequest request) {
        return address.substring(request.getContextPath().length());
    }
}
