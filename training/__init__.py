"""Training of the embedded writer; not part of the product."""
