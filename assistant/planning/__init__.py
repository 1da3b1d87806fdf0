"""Planning: from what somebody asks to a plan: what is asked, of what, under which conditions."""
