"""What one person has on the page, and where it is kept between visits."""
