/** The law without storage: each calculation takes all that it needs and answers what the law gives. */
@NullMarked
package nl.zetel.server.calculation.rest;

import org.jspecify.annotations.NullMarked;
