package io.septet.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the roster while one request for a page or an address of Septet's is answered, so that it is read once. */
@Component
public class RosterOfRequest implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PLACE = RosterOfRequest.class.getName();

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(PLACE, new AtomicReference<Roster>());
        return true;
    }

    /** The roster of the request that is being answered; read anew outside one. */
    @SuppressWarnings("unchecked")
    public Roster orElse(Supplier<Roster> read) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object place = request == null ? null : request.getAttribute(PLACE, RequestAttributes.SCOPE_REQUEST);
        return place == null
                ? read.get()
                : ((AtomicReference<Roster>) place).updateAndGet(known -> known == null ? read.get() : known);
    }
}
