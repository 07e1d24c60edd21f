package io.septet;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What there is to ask of Septet, as its controllers say. */
final class Addresses {

    private Addresses() {}

    /**
     * One of them.
     *
     * @param sends what kind of content goes with it; null for fields of a form
     */
    record Address(HttpMethod method, String pattern, MediaType sends) {

        boolean isRead() {
            return method.equals(HttpMethod.GET);
        }

        /** Under these values of its parameters, each of which has to have one. */
        String with(Map<String, String> values) {
            String path = pattern;
            for (Map.Entry<String, String> value : values.entrySet()) {
                path = path.replaceAll("\\{" + value.getKey() + "(:[^/]*)?}", value.getValue());
            }
            if (path.contains("{")) {
                throw new AssertionError("Say what stands for the parameters of " + pattern);
            }
            return path;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    static List<Address> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(Addresses::of)
                .sorted(Comparator.comparing(Address::toString))
                .toList();
    }

    /** What is read as a page: of a method that names one, or says where it is. */
    static List<Address> ofPages(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(method -> isPage(method.getValue()))
                .flatMap(method -> of(method.getKey()))
                .filter(Address::isRead)
                // the same page as a file
                .filter(address -> !address.pattern().endsWith(".pdf"))
                .sorted(Comparator.comparing(Address::toString))
                .toList();
    }

    private static boolean isPage(HandlerMethod method) {
        return method.getReturnType().getParameterType().equals(String.class)
                && !method.hasMethodAnnotation(ResponseBody.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ResponseBody.class);
    }

    private static Stream<Address> of(RequestMappingInfo mapping) {
        Set<RequestMethod> said = mapping.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = said.isEmpty() ? Set.of(RequestMethod.GET) : said;
        MediaType sends = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .orElse(null);
        return methods.stream().flatMap(method -> mapping.getPatternValues().stream()
                .map(pattern -> new Address(method.asHttpMethod(), pattern, sends)));
    }
}
