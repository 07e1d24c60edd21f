package io.septet.directory.web;

import io.septet.directory.PersonId;
import java.security.Principal;
import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands whoever is signed in to the methods of controllers: an argument that is a {@link PersonId} and says no more. */
@Component
class ReaderAsArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PersonId.class;
    }

    @Override
    public PersonId resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer model,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        Principal reader = request.getUserPrincipal();
        if (reader == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return PersonId.of(reader.getName());
    }
}
