/**
 * How the engine is set up: whose database and clock it uses, what models may ask it for, and what nobody may command it
 * from outside.
 */
@NullMarked
package io.septet.platform.engine;

import org.jspecify.annotations.NullMarked;
