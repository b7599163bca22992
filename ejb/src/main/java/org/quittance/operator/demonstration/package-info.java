/**
 * The demonstration operator: a board of electricity, water and car parks of a small valley, with some forty contracts
 * of all kinds and three years of history. Nothing is inserted ready-made: the story moves the clock and goes through
 * the same services and jobs as everybody, so the demonstration proves them too. Names, addresses and delivery points
 * are invented.
 */
package org.quittance.operator.demonstration;
