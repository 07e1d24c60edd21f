package io.septet.platform;

import java.util.List;

/**
 * A rule that every deployment must keep. Rules are beans; a deployment that breaks one is refused as a whole, and the
 * application does not start while the deployed models break one. What a rule finds only unwise refuses nothing.
 */
@FunctionalInterface
public interface ModelRule {

    /** What there is to say of these models ({@link ModelTexts} words it); empty when all is well. */
    List<ModelFinding> findings(DeployedModels models);
}
