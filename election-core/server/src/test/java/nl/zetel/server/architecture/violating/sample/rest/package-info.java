@NullMarked
package nl.zetel.server.architecture.violating.sample.rest;

import org.jspecify.annotations.NullMarked;
