/**
 * The ground the other modules stand on: the engine's configuration, the one login, the check of models at
 * deployment, the texts in the reader's language. It knows no other module.
 *
 * <p>Other modules meet it through four types: {@link io.septet.platform.ForModels} lets a model name a bean,
 * {@link io.septet.platform.ProcessContract} says which messages a process exchanges,
 * {@link io.septet.platform.ModelRule} adds a rule to the check of models, and
 * {@link io.septet.platform.OpenAddresses} opens the addresses of a module's pages.
 */
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
@NullMarked
package io.septet.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
