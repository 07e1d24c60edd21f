package io.septet.paper;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.project.FileNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Prints a page that was asked for by an address that ends with {@code .pdf}: whoever answers there fills the page as for
 * reading, by the same rules. Where the page is no document yet, there is no such address.
 */
@Component
class Printing implements HandlerInterceptor, WebMvcConfigurer {

    private static final String SHEET = "paper/sheet";

    private final ThymeleafViewResolver templates;
    private final Printer printer;
    private final MessageSource texts;
    private final DateWording dates;
    private final WorkingTime time;

    Printing(
            ThymeleafViewResolver templates,
            Printer printer,
            MessageSource texts,
            DateWording dates,
            WorkingTime time) {
        this.templates = templates;
        this.printer = printer;
        this.texts = texts;
        this.dates = dates;
        this.time = time;
    }

    /** After all others, so that it goes before them once the page is filled: paper has no frame that they would fill. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/projects/**/*.pdf").order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws Exception {
        if (page == null || page.getViewName() == null) {
            return;
        }
        if (!(page.getModel().get(PrintedAs.NAME) instanceof PrintedAs document)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Locale reader = LocaleContextHolder.getLocale();
        String subject = subject(document, reader);
        page.addObject("page", page.getViewName());
        page.addObject("subject", subject);
        page.addObject("printedAt", time.now());
        page.setView(new Sheet(
                templates.resolveViewName(SHEET, reader),
                printer,
                new FileNames(document.project().name()).document(dates.dayOf(document.date()), subject) + ".pdf"));
    }

    private String subject(PrintedAs document, Locale reader) {
        return texts.getMessage(document.subject(), document.arguments().toArray(), reader);
    }
}
