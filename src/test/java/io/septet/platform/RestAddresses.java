package io.septet.platform;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** The addresses of the engine's REST interface, as its resources declare them. */
final class RestAddresses {

    private RestAddresses() {}

    /** Each asked for something that is not there. */
    static Collection<Address> all() {
        Collection<Address> all = new TreeSet<>();
        collect(DefaultProcessEngineRestServiceImpl.class, "", all);
        return all;
    }

    private static void collect(Class<?> resource, String path, Collection<Address> into) {
        for (Method method : resource.getMethods()) {
            Path below = method.getAnnotation(Path.class);
            String whole = below == null
                    ? path
                    : path + "/" + below.value().replaceAll("^/|/$", "").replaceAll("\\{[^}]*}", "x");
            List<String> verbs = Stream.of(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                    .map(Class::getSimpleName)
                    .toList();
            verbs.forEach(verb -> into.add(new Address(verb, whole)));
            if (verbs.isEmpty() && below != null) {
                collect(method.getReturnType(), whole, into);
            }
        }
    }

    record Address(String method, String path) implements Comparable<Address> {
        @Override
        public int compareTo(Address other) {
            return toString().compareTo(other.toString());
        }
    }
}
