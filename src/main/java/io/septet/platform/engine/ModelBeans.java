package io.septet.platform.engine;

import io.septet.platform.ForModels;
import java.util.AbstractMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that a model's expressions see, by name. They are looked up when first asked for, because many of them
 * need the engine, which needs this map.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory factory;
    private final Set<String> names;

    ModelBeans(ListableBeanFactory factory) {
        this.factory = factory;
        this.names = Set.of(factory.getBeanNamesForAnnotation(ForModels.class));
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public @Nullable Object get(Object name) {
        return containsKey(name) ? factory.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.stream()
                .map(name -> new SimpleEntry<Object, Object>(name, get(name)))
                .collect(Collectors.toSet());
    }
}
