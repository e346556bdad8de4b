print("klartext")
