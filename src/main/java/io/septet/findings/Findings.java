package io.septet.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is not in order, so that a person hears of everything at once. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public Findings add(String path, String code, Object... arguments) {
        all.add(new Finding(path, code, List.of(arguments)));
        return this;
    }

    public Findings addAll(Collection<Finding> findings) {
        all.addAll(findings);
        return this;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public List<Finding> all() {
        return List.copyOf(all);
    }

    /** @throws Refused when anything was found */
    public void refuseIfAny() {
        if (!isEmpty()) {
            throw new Refused(all);
        }
    }
}
