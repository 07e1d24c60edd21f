package io.septet.plan;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the RACI matrix.
 *
 * @param part what the department has to do with the item
 * @param action how it cooperates (协作动作)
 */
public record RaciCell(@Nullable Raci part, @Nullable String action) {}
