package io.septet.change;

/** Says how far a change goes. The limits are the process owner's. */
@FunctionalInterface
public interface ChangeClassifier {

    ChangeClass classOf(Effects effects);
}
