package io.septet.review;

/** How far something came up to what was wanted. */
public enum Reached {
    YES,
    PARTLY,
    NO
}
