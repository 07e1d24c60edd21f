/**
 * Signatures that are added and never changed, the tokens that one signs with, and when a version may be published.
 */
@NullMarked
package io.septet.signoff.domain;

import org.jspecify.annotations.NullMarked;
