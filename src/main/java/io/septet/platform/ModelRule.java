package io.septet.platform;

import java.util.List;

/**
 * A rule that every deployment must keep. Rules are beans; a deployment that breaks one is refused as a whole, and the
 * application does not start while the deployed models break one.
 */
@FunctionalInterface
public interface ModelRule {

    /** What is wrong, a sentence each that names model and element; empty when nothing is. */
    List<String> violations(DeployedModels models);
}
