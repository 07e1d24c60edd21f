package io.septet.platform;

import java.util.List;

/**
 * The addresses that one module answers at. They are open to whoever has signed in; what one may see or do there is for
 * the use case behind it to say. Implementations are beans, one per module, beside its controllers; an address that no
 * module opens is closed, whatever may wait for it there.
 */
@FunctionalInterface
public interface OpenAddresses {

    /** Patterns of paths, written as in the mappings of the controllers. */
    List<String> patterns();

    /** Those of them that are open to anybody, because a secret in the address says who asks. */
    default List<String> withoutSigningIn() {
        return List.of();
    }
}
