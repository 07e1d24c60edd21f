/** Accounts and their passwords, kept by the engine under the rules of the company. */
@NullMarked
package io.septet.platform.accounts;

import org.jspecify.annotations.NullMarked;
