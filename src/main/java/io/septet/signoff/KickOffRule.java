package io.septet.signoff;

/** Whether a version is opened with a kick-off meeting, or told; process owners decide by what weight. */
public interface KickOffRule {

    boolean isHeldFor(Weight weight);
}
