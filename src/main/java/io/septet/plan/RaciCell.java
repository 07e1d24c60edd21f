package io.septet.plan;

/**
 * One cell of the RACI matrix.
 *
 * @param part what the department has to do with the item
 * @param action how it cooperates (协作动作); null where nothing is said
 */
public record RaciCell(Raci part, String action) {}
