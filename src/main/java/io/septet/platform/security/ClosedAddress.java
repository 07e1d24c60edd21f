package io.septet.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers whoever has signed in and asks for an address that no rule opens. The request goes no further, whatever may
 * wait for it there; where nothing waits, the answer says that there is nothing instead of that it is not for them.
 */
@Component
class ClosedAddress implements AccessDeniedHandler {

    /** What the last rule says. */
    static final AuthorizationDecision NO_RULE = new AuthorizationDecision(false);

    private final AccessDeniedHandler notForThem = new AccessDeniedHandlerImpl();
    private final ObjectProvider<HandlerMapping> mappings;
    private final ObjectProvider<ResourceUrlProvider> files;

    ClosedAddress(ObjectProvider<HandlerMapping> mappings, ObjectProvider<ResourceUrlProvider> files) {
        this.mappings = mappings;
        this.files = files;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean hasNoRule =
                denied instanceof AuthorizationDeniedException decided && decided.getAuthorizationResult() == NO_RULE;
        if (hasNoRule && !isThere(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            notForThem.handle(request, response, denied);
        }
    }

    private boolean isThere(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return mappings.stream().anyMatch(mapping -> maps(mapping, request))
                || files.getObject().getForLookupPath(request.getRequestURI()) != null;
    }

    private static boolean maps(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            // files answer at every address, if only that there is none
            return found != null && !(found.getHandler() instanceof ResourceHttpRequestHandler);
        } catch (Exception thereForOtherRequests) {
            return true;
        }
    }
}
