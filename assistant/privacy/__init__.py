"""Privacy: personal data in what people type is recognised and masked, before anything else."""
