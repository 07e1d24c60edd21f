package io.septet.platform.engine;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandlerHelper;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.glassfish.jersey.internal.spi.AutoDiscoverable;

/**
 * Has the engine's REST interface, and the same one within the webapps, answer a refusal as one, with its own sentence.
 * Most of its addresses wrap whatever the engine throws into a failure of their own, which would be a 500. Jersey finds
 * this by its name under {@code META-INF/services}: the webapps' applications are none of Spring's.
 */
public class RefusalsAtRest implements AutoDiscoverable {

    /** Before the engine's own answers to the same exceptions. */
    private static final int FIRST = Priorities.USER - 1;

    @Override
    public void configure(FeatureContext rest) {
        rest.register(new OfTheEngine(), FIRST);
        rest.register(new OfItsAddresses(), FIRST);
    }

    private static Response answer(Throwable failure) {
        Throwable refusal = failure;
        while (refusal != null && !isRefusal(refusal)) {
            refusal = refusal.getCause();
        }
        return ExceptionHandlerHelper.getInstance().getResponse(refusal == null ? failure : refusal);
    }

    private static boolean isRefusal(Throwable failure) {
        return failure instanceof BadUserRequestException || failure instanceof AuthorizationException;
    }

    private static final class OfTheEngine implements ExceptionMapper<ProcessEngineException> {
        @Override
        public Response toResponse(ProcessEngineException failure) {
            return answer(failure);
        }
    }

    private static final class OfItsAddresses implements ExceptionMapper<RestException> {
        @Override
        public Response toResponse(RestException failure) {
            return answer(failure);
        }
    }
}
