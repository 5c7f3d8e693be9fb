print("paramount")
