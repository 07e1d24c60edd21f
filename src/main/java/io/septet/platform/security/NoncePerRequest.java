package io.septet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a webapp's page with the request it belongs to. Camunda's webapps put it into the servlet context,
 * which all requests share: whoever opened Tasklist while somebody else's browser asked for anything could get a page
 * whose scripts the browser refuses, and see nothing but a turning wheel.
 */
class NoncePerRequest extends OncePerRequestFilter {

    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnContext(request), response);
    }

    private static final class OwnContext extends HttpServletRequestWrapper {

        private final ServletContext context;

        OwnContext(HttpServletRequest request) {
            super(request);
            this.context = withOwnNonce(request);
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        private static ServletContext withOwnNonce(HttpServletRequest request) {
            ServletContext shared = request.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> {
                        if (arguments != null && NONCE.equals(arguments[0])) {
                            if (method.getName().equals("setAttribute")) {
                                request.setAttribute(NONCE, arguments[1]);
                                return null;
                            }
                            if (method.getName().equals("getAttribute")) {
                                return request.getAttribute(NONCE);
                            }
                        }
                        try {
                            return method.invoke(shared, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
