package io.septet.review;

/** What became of a lesson that was taken over from an earlier project (X6). */
public enum Became {
    HELPED,
    NOT_NEEDED,
    NOT_FOLLOWED
}
